// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.Question;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.edit.BecomeMap;
import laneway.edit.Differences;
import laneway.edit.merge.Merge;
import laneway.model.JourneyMap;
import laneway.session.SavedPlace;

import java.util.List;
import java.util.Optional;

/// Merges what others wrote to the file into the document, as one edit, and says what clashed.
final class Merging {
    private final OpenDocument document;
    private final Works works;
    private final Asker asker;
    private final Notices notices;
    private final SavingDesk saving;
    private int underWay;

    Merging(OpenDocument document, Works works, Asker asker, Notices notices, SavingDesk saving) {
        this.document = document;
        this.works = works;
        this.asker = asker;
        this.notices = notices;
        this.saving = saving;
    }

    /// Whether a merge has begun that is not in the document yet.
    boolean isUnderWay() {
        return underWay > 0;
    }

    /// @param place where theirs is
    /// @param then runs when the document holds both
    void merge(JourneyMap theirs, SavedPlace place, Runnable then) {
        var session = document.session();
        var mine = session.map();
        var base = session.inFile();
        underWay++;
        works.run(
                Words.say("work.merge"),
                () -> Merge.of(base, mine, theirs),
                outcome -> {
                    if (document.session() != session) {
                        return;
                    }
                    if (session.map() != mine) {
                        merge(theirs, place, then);
                        return;
                    }
                    switch (outcome) {
                        case Merge.Merged merged -> take(merged, theirs, place, then);
                        case Merge.TooLarge _ -> refuse();
                    }
                },
                () -> underWay--);
    }

    private void take(Merge.Merged merged, JourneyMap theirs, SavedPlace place, Runnable then) {
        var session = document.session();
        int changes = Differences.between(session.map(), merged.map()).size();
        var _ = session.apply(new BecomeMap(merged.map(), "mergeFile"));
        session.fileHolds(theirs, place);
        if (merged.clashes().isEmpty()) {
            notices.tell(Words.say("merge.done", changes));
        } else {
            int count = merged.clashes().size();
            asker.ask(
                    Question.notice(
                                    Words.say("merge.clashes", count),
                                    Words.say("merge.clashes.text"),
                                    Words.say("dialog.ok"))
                            .withDetails(
                                    new MergeSummary(session.map(), theirs).of(merged.clashes())));
        }
        then.run();
    }

    private void refuse() {
        asker.ask(
                new Question(
                        Words.say("merge.tooLarge"),
                        Words.say("merge.tooLarge.text"),
                        Optional.empty(),
                        List.of(
                                new Question.Choice(
                                        Words.say("dialog.save.elsewhere"),
                                        Question.Role.DEFAULT,
                                        saving::saveAs),
                                new Question.Choice(
                                        Words.say("dialog.cancel"),
                                        Question.Role.CANCEL,
                                        () -> {}))));
    }
}
