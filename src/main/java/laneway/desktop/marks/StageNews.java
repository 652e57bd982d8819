// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.marks;

import laneway.desktop.words.Words;
import laneway.layout.Overlay;
import laneway.layout.Ribbon;
import laneway.layout.StageFigure;
import laneway.layout.StageMark;
import laneway.model.StageId;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is shown upon and below a stage, to be heard with it.
public final class StageNews {
    private StageNews() {}

    /// Sentences of lines of their own; empty where nothing is shown.
    public static String of(Overlay overlay, StageId stage) {
        var marks =
                overlay.marks().stream()
                        .filter(mark -> mark.from().equals(stage) || mark.to().equals(stage))
                        .map(StageMark::reason);
        var below =
                overlay.below().stream()
                        .flatMap(group -> group.list().stream())
                        .flatMap(ribbon -> of(ribbon, stage));
        var figures =
                overlay.figures().stream()
                        .filter(figure -> figure.stage().equals(stage))
                        .map(StageFigure::reason);
        return Stream.of(figures, marks, below).flatMap(it -> it).collect(Collectors.joining("\n"));
    }

    private static Stream<String> of(Ribbon ribbon, StageId stage) {
        return switch (ribbon) {
            case Ribbon.Track track ->
                    track.stops().stream()
                            .filter(stop -> stop.stage().equals(stage))
                            .map(stop -> Words.say("marks.below", track.label(), stop.text()));
            // the figure in the header says the same
            case Ribbon.Current _ -> Stream.empty();
            case Ribbon.Band band ->
                    band.starts().stream()
                            .filter(stage::equals)
                            .map(_ -> Words.say("marks.below", band.label(), band.start()));
        };
    }
}
