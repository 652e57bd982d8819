// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;

/// Somebody whose journey is mapped.
public record Persona(
        PersonaId id,
        Rank rank,
        String name,
        String description,
        List<String> traits,
        List<Figure> figures)
        implements Part, Ranked {
    public static final Property<Persona, Rank> RANK =
            Property.of(Persona.class, "rank", Persona::rank);
    public static final Property<Persona, String> NAME =
            Property.of(Persona.class, "name", Persona::name);
    public static final Property<Persona, String> DESCRIPTION =
            Property.of(Persona.class, "description", Persona::description);
    public static final Property<Persona, List<String>> TRAITS =
            Property.of(Persona.class, "traits", Persona::traits);
    public static final Property<Persona, List<Figure>> FIGURES =
            Property.of(Persona.class, "figures", Persona::figures);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Persona, ?>> PROPERTIES =
            List.of(RANK, NAME, DESCRIPTION, TRAITS, FIGURES);

    public Persona {
        Limits.checkText(name);
        Limits.checkText(description);
        traits = List.copyOf(traits);
        figures = List.copyOf(figures);
    }
}
