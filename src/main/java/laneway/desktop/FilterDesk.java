// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;

import laneway.desktop.find.FilterSign;
import laneway.desktop.find.Finding;
import laneway.desktop.words.Words;
import laneway.edit.Change;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.FilterMode;
import laneway.session.SessionEvent;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Has the cards that are not found fade, or leaves them out.
///
/// A card that is written or changed while others are left out stays, also where it is not what the
/// filter lets through: nobody should lose sight of what they work on.
final class FilterDesk {
    private final OpenDocument document;
    private final FilterSign sign;
    private final Set<CardId> kept = new HashSet<>();
    private final Consumer<String> announcer;
    private FilterMode mode = FilterMode.OFF;
    private String said = "";

    /// @param announcer has a screen reader say what is filtered
    FilterDesk(OpenDocument document, FilterSign sign, Consumer<String> announcer) {
        this.document = document;
        this.sign = sign;
        this.announcer = announcer;
    }

    Node sign() {
        return sign.node();
    }

    FilterMode mode() {
        return mode;
    }

    boolean isOn() {
        return mode != FilterMode.OFF;
    }

    void set(FilterMode wanted) {
        mode = wanted;
        kept.clear();
    }

    /// Something else is looked for.
    void forget() {
        kept.clear();
    }

    /// What happens in the document, to keep in sight what somebody works on.
    void hear(SessionEvent event) {
        if (mode != FilterMode.HIDE) {
            return;
        }
        if (event instanceof SessionEvent.MapChanged changed) {
            for (Change change : changed.changes()) {
                if (change.part() instanceof CardId card) {
                    kept.add(card);
                }
            }
        } else if (event instanceof SessionEvent.ShowingChanged shown && shown.revealed()) {
            kept.addAll(shown.before().hiddenCards());
            kept.removeAll(shown.after().hiddenCards());
        }
    }

    /// Filters by what was found, and says so.
    void show(Finding finding, String query) {
        var session = document.session();
        boolean any = !finding.query().isEmpty();
        var others = isOn() && any ? others(finding) : Set.<CardId>of();
        boolean hides = mode == FilterMode.HIDE;
        session.show(session.showing().withHiddenCards(hides ? others : Set.of()));
        if (isOn() && any) {
            sign.show(query, others.size(), mode);
        } else {
            sign.hide();
        }
        announce(isOn() && any ? mode : FilterMode.OFF, others.size());
    }

    private void announce(FilterMode shown, int others) {
        int all = document.map().cards().size();
        var now = Words.say("filter.said." + shown, all - others, all);
        if (!now.equals(said) && (shown != FilterMode.OFF || !said.isEmpty())) {
            announcer.accept(now);
        }
        said = shown == FilterMode.OFF ? "" : now;
    }

    private Set<CardId> others(Finding finding) {
        return finding.map().cards().stream()
                .map(Card::id)
                .filter(card -> !finding.lit().containsKey(card))
                .filter(card -> mode == FilterMode.FADE || !kept.contains(card))
                .collect(Collectors.toUnmodifiableSet());
    }
}
