// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Dialogs;
import laneway.desktop.dialog.PastePreview;
import laneway.desktop.words.Words;
import laneway.layout.Hit;
import laneway.session.Clipping;
import laneway.session.PastePlan;
import laneway.session.Session;

/// Brings text from other programs onto the board, a table that would change the board after a look
/// at it.
final class PasteDesk {
    private final OpenDocument document;
    private final Dialogs dialogs;

    PasteDesk(OpenDocument document, Dialogs dialogs) {
        this.document = document;
        this.dialogs = dialogs;
    }

    /// Pastes a text, after a preview where it brings stages or lanes or seems to name them.
    void paste(String text, Hit.InCell at) {
        var session = document.session();
        var names = new PastePlan.Names(Words.say("new.stage"), Words.say("new.lane"));
        new Clipping(session)
                .plan(text, at, names)
                .ifPresent(plan -> {
                    if (plan.asks() && !session.savedPlace().readOnly()) {
                        new PastePreview(dialogs, plan).show(wanted -> finish(session, wanted));
                    } else {
                        new Clipping(session).paste(plan);
                    }
                });
    }

    /// A file that was opened outside while the preview stood open is another document.
    private void finish(Session session, PastePlan plan) {
        if (session == document.session()) {
            new Clipping(session).paste(plan);
        }
    }
}
