// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// Anything in a map that has an identity of its own; parts refer to each other by identity only.
public sealed interface Part
        permits About,
                Persona,
                Team,
                Stage,
                Step,
                Lane,
                Touchpoint,
                Ownership,
                Card,
                Link,
                Image,
                Knowledge {

    /// Never changes, not even when every other property does.
    PartId id();
}
