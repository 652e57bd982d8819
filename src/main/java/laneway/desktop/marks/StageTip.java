// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.marks;

import laneway.desktop.words.Words;
import laneway.model.JourneyMap;
import laneway.model.Stage;

import java.util.ArrayList;
import java.util.Optional;

/// What a stage says about itself when the pointer rests on it.
public final class StageTip {
    private StageTip() {}

    /// Empty for a stage of which no more is known than its chevron shows.
    public static Optional<String> of(JourneyMap map, Stage stage) {
        var lines = new ArrayList<String>();
        if (!stage.description().isBlank()) {
            lines.add(stage.description().strip());
        }
        if (stage.mode() != null) {
            lines.add(Words.of("mode", stage.mode()));
        }
        if (stage.id().equals(map.about().defaultStage())) {
            lines.add(Words.say("marks.default"));
        }
        if (!stage.exitCriteria().isEmpty()) {
            lines.add(Words.say("marks.exit", String.join("\n• ", stage.exitCriteria())));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }
}
