// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One note in a cell.
///
/// @param text what the card says; with a touchpoint, what it says beyond the touchpoint's name
/// @param colour null for the colour of its lane
/// @param spanTo the last step that the card lies across; null, or an earlier one, for its own only
/// @param sentiment how the customer feels, -2 to +2; null where nobody has said
/// @param duration how long it is expected to take; null where nobody has said
public record Card(
        CardId id,
        Place place,
        CardKind kind,
        String text,
        String notes,
        List<String> tags,
        @Nullable Colour colour,
        @Nullable ImageId image,
        @Nullable TouchpointId touchpoint,
        @Nullable StepId spanTo,
        @Nullable Integer sentiment,
        Set<Moment> moments,
        Evidence evidence,
        int votes,
        @Nullable Duration duration)
        implements Part, Ranked {
    public static final Property<Card, Place> PLACE = Property.of(Card.class, "place", Card::place);
    public static final Property<Card, CardKind> KIND = Property.of(Card.class, "kind", Card::kind);
    public static final Property<Card, String> TEXT = Property.of(Card.class, "text", Card::text);
    public static final Property<Card, String> NOTES =
            Property.of(Card.class, "notes", Card::notes);
    public static final Property<Card, List<String>> TAGS =
            Property.of(Card.class, "tags", Card::tags);
    public static final Property<Card, @Nullable Colour> COLOUR =
            Property.of(Card.class, "colour", Card::colour);
    public static final Property<Card, @Nullable ImageId> IMAGE =
            Property.of(Card.class, "image", Card::image);
    public static final Property<Card, @Nullable TouchpointId> TOUCHPOINT =
            Property.of(Card.class, "touchpoint", Card::touchpoint);
    public static final Property<Card, @Nullable StepId> SPAN_TO =
            Property.of(Card.class, "spanTo", Card::spanTo);
    public static final Property<Card, @Nullable Integer> SENTIMENT =
            Property.of(Card.class, "sentiment", Card::sentiment);
    public static final Property<Card, Set<Moment>> MOMENTS =
            Property.of(Card.class, "moments", Card::moments);
    public static final Property<Card, Evidence> EVIDENCE =
            Property.of(Card.class, "evidence", Card::evidence);
    public static final Property<Card, Integer> VOTES =
            Property.of(Card.class, "votes", Card::votes);

    public static final Property<Card, @Nullable Duration> DURATION =
            Property.of(Card.class, "duration", Card::duration);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Card, ?>> PROPERTIES =
            List.of(
                    PLACE,
                    KIND,
                    TEXT,
                    NOTES,
                    TAGS,
                    COLOUR,
                    IMAGE,
                    TOUCHPOINT,
                    SPAN_TO,
                    SENTIMENT,
                    MOMENTS,
                    EVIDENCE,
                    VOTES,
                    DURATION);

    public Card {
        Limits.checkText(text);
        Limits.checkText(notes);
        Limits.checkTime(duration);
        tags = List.copyOf(tags);
        moments =
                Collections.unmodifiableSet(
                        moments.isEmpty() ? EnumSet.noneOf(Moment.class) : EnumSet.copyOf(moments));
        if (sentiment != null) {
            Limits.checkRange("sentiment", sentiment, -Limits.SENTIMENT, Limits.SENTIMENT);
        }
        Limits.checkRange("votes", votes, 0, Integer.MAX_VALUE);
    }

    /// A card that says something and nothing more.
    public static Card of(CardId id, Place place, CardKind kind, String text) {
        return new Card(
                id,
                place,
                kind,
                text,
                "",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                Evidence.NONE,
                0,
                null);
    }

    /// The same card under another identity, elsewhere.
    public Card as(CardId other, Place otherPlace) {
        return new Card(
                other,
                otherPlace,
                kind,
                text,
                notes,
                tags,
                colour,
                image,
                touchpoint,
                spanTo,
                sentiment,
                moments,
                evidence,
                votes,
                duration);
    }

    @Override
    public Rank rank() {
        return place.rank();
    }

    /// The cell that holds it.
    public Cell cell() {
        return place.cell();
    }
}
