// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Link;
import laneway.model.LinkId;

/// Leads a link from one card to another; not to itself, and no second one the same way.
public record LinkCards(LinkId link, CardId from, CardId to) implements Edit {
    /// A link with a new identity.
    public static LinkCards of(CardId from, CardId to) {
        return new LinkCards(LinkId.random(), from, to);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        if (from.equals(to)) {
            draft.refuse(Result.Reason.LINK_TO_ITSELF);
        }
        boolean linked =
                map.links().stream()
                        .anyMatch(known -> known.from().equals(from) && known.to().equals(to));
        if (linked) {
            draft.refuse(Result.Reason.LINKED_ALREADY);
        }
        draft.add(new Link(link, from, to, ""));
        return draft.finish(Label.named("addLink", ""));
    }
}
