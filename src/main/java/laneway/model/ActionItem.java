// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What will be done about something in the map.
///
/// @param owner who does it: a person, a team
/// @param due null where nobody has said
/// @param effort 1 (small) to 5; null where nobody has said
/// @param value 1 (small) to 5; null where nobody has said
/// @param cards what it is about
/// @param finding the key of the finding that it answers; empty for none
/// @param review when it is looked at next; null where no review is planned
/// @param carried to how many further reviews it was carried
public record ActionItem(
        ActionItemId id,
        Rank rank,
        String text,
        String note,
        String owner,
        @Nullable LocalDate due,
        ActionState state,
        @Nullable Integer effort,
        @Nullable Integer value,
        List<CardId> cards,
        String finding,
        @Nullable LocalDate review,
        int carried)
        implements Knowledge, Ranked {
    public static final Property<ActionItem, Rank> RANK =
            Property.of(ActionItem.class, "rank", ActionItem::rank);
    public static final Property<ActionItem, String> TEXT =
            Property.of(ActionItem.class, "text", ActionItem::text);
    public static final Property<ActionItem, String> NOTE =
            Property.of(ActionItem.class, "note", ActionItem::note);
    public static final Property<ActionItem, String> OWNER =
            Property.of(ActionItem.class, "owner", ActionItem::owner);
    public static final Property<ActionItem, @Nullable LocalDate> DUE =
            Property.of(ActionItem.class, "due", ActionItem::due);
    public static final Property<ActionItem, ActionState> STATE =
            Property.of(ActionItem.class, "state", ActionItem::state);
    public static final Property<ActionItem, @Nullable Integer> EFFORT =
            Property.of(ActionItem.class, "effort", ActionItem::effort);
    public static final Property<ActionItem, @Nullable Integer> VALUE =
            Property.of(ActionItem.class, "value", ActionItem::value);
    public static final Property<ActionItem, List<CardId>> CARDS =
            Property.of(ActionItem.class, "cards", ActionItem::cards);
    public static final Property<ActionItem, String> FINDING =
            Property.of(ActionItem.class, "finding", ActionItem::finding);
    public static final Property<ActionItem, @Nullable LocalDate> REVIEW =
            Property.of(ActionItem.class, "review", ActionItem::review);
    public static final Property<ActionItem, Integer> CARRIED =
            Property.of(ActionItem.class, "carried", ActionItem::carried);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<ActionItem, ?>> PROPERTIES =
            List.of(
                    RANK, TEXT, NOTE, OWNER, DUE, STATE, EFFORT, VALUE, CARDS, FINDING, REVIEW,
                    CARRIED);

    /// The largest effort and value; the smallest is 1.
    public static final int MOST = 5;

    public ActionItem {
        Limits.checkText(text);
        Limits.checkText(note);
        Limits.checkText(owner);
        Limits.checkText(finding);
        if (effort != null) {
            Limits.checkRange("effort", effort, 1, MOST);
        }
        if (value != null) {
            Limits.checkRange("value", value, 1, MOST);
        }
        cards = List.copyOf(cards);
        Limits.checkRange("carried", carried, 0, Integer.MAX_VALUE);
    }

    /// An open action item of which only the text is known.
    public static ActionItem of(
            ActionItemId id, Rank rank, String text, List<CardId> cards, String finding) {
        return new ActionItem(
                id,
                rank,
                text,
                "",
                "",
                null,
                ActionState.OPEN,
                null,
                null,
                cards,
                finding,
                null,
                0);
    }

    @Override
    public List<PartId> references() {
        return List.copyOf(cards);
    }

    @Override
    public Optional<ActionItem> without(Predicate<PartId> gone) {
        return Optional.of(CARDS.with(this, Knowledge.left(cards, gone)));
    }
}
