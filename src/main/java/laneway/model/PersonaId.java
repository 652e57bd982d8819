// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a persona.
public record PersonaId(String value) implements PartId {
    public PersonaId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static PersonaId random() {
        return new PersonaId(PartId.randomValue("persona"));
    }
}
