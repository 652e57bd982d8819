// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.edit.Edit;
import laneway.model.JourneyMap;
import laneway.model.PartId;
import laneway.model.StageRuleId;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the pages need of the open document and of the window around them.
public interface CustomerActions {
    /// The map as it is now.
    JourneyMap map();

    /// Makes a change; one that is refused is told to the user.
    ///
    /// @return whether it was made
    boolean apply(Edit edit);

    /// What is typed next is undone by itself.
    void pauseTyping();

    /// Goes back to the board, with these parts shown; none to leave it as it was.
    void leave(List<PartId> parts);

    /// The fields of the data that is at hand; none while there is no data.
    List<KnownField> fields();

    /// What a rule does with the data that is at hand, as last counted.
    Optional<RuleNews> newsOf(StageRuleId rule);

    /// The data that is at hand.
    DataAtHand data();

    /// Lets the user choose a file.
    ///
    /// @param kind what files of these patterns are called
    Optional<Path> choose(String title, String kind, List<String> patterns);

    /// How many accounts fit a rule, and how many of them it takes.
    record RuleNews(long fits, long takes) {}
}
