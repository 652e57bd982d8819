// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;

/// A line from one card to another: a pain to the touchpoint it happens at, for instance.
public record Link(LinkId id, CardId from, CardId to, String label) implements Part {
    public static final Property<Link, CardId> FROM = Property.of(Link.class, "from", Link::from);
    public static final Property<Link, CardId> TO = Property.of(Link.class, "to", Link::to);
    public static final Property<Link, String> LABEL =
            Property.of(Link.class, "label", Link::label);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Link, ?>> PROPERTIES = List.of(FROM, TO, LABEL);

    public Link {
        Limits.checkText(label);
    }
}
