// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import laneway.desktop.words.Words;

import java.util.Optional;

/// What the program is, and under which licence.
public final class AboutPage {
    private AboutPage() {}

    /// The program's version.
    public static String version() {
        return Optional.ofNullable(AboutPage.class.getPackage().getImplementationVersion())
                .orElse(Words.say("dialog.about.unreleased"));
    }

    /// The page as a notice.
    public static Question question() {
        return Question.notice(
                        Words.say("dialog.about.title"),
                        Words.say("dialog.about.text", version()),
                        Words.say("dialog.close"))
                .withDetails(Words.say("dialog.about.details"));
    }
}
