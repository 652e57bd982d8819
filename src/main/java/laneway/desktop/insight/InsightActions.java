// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import laneway.insight.Finding;
import laneway.model.ActionItemId;

/// What is done with findings and action items; the document and the board lie behind it.
public interface InsightActions {
    /// Selects what a finding is about, and brings it into view.
    void reveal(Finding finding);

    /// Gives the cards of a finding the mark that it suggests.
    void accept(Finding finding);

    /// Asks what will be done about a finding, and writes it down.
    void plan(Finding finding);

    /// Puts a finding aside for good.
    void dismiss(Finding finding);

    /// Has a finding that was put aside asked again.
    void restore(Finding finding);

    /// Selects what an action item is about, and brings it into view.
    void reveal(ActionItemId item);

    /// Writes down something that will be done.
    void add();

    /// Asks for the day of the next review, and takes everything over that is not finished.
    void carryOver();
}
