// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.export.excel.TableSheet.Column;
import laneway.model.Fit;
import laneway.model.JourneyMap;
import laneway.model.Ownership;
import laneway.model.Rating;
import laneway.model.Step;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of who is behind what, and of how well needs are served.
final class OwnerTables {
    private static final List<Column> OWNERSHIP =
            List.of(
                    new Column("id", 0),
                    new Column("owned", 36),
                    new Column("kind", 14),
                    new Column("stage", 24),
                    new Column("segment", 20),
                    new Column("team", 24),
                    new Column("role", 22));
    private static final List<Column> NEEDS =
            List.of(
                    new Column("id", 0),
                    new Column("need", 56),
                    new Column("stage", 20),
                    new Column("touchpoint", 26),
                    new Column("rater", 18),
                    new Column("rating", 10),
                    new Column("missing", 20),
                    new Column("notes", 32));

    private OwnerTables() {}

    static KnowledgeTable ownership(JourneyMap map) {
        var rows = map.ownerships().stream().map(owned -> row(map, owned)).toList();
        return new KnowledgeTable("ownership", "Ownership", OWNERSHIP, rows);
    }

    private static List<String> row(JourneyMap map, Ownership ownership) {
        return List.of(
                ownership.id().value(),
                PartNames.of(map, ownership.subject()),
                map.part(ownership.subject())
                        .map(part -> Words.of("word.part." + part.getClass().getSimpleName()))
                        .orElse(""),
                PartNames.of(map, ownership.stage()),
                ownership.segment(),
                PartNames.of(map, ownership.team()),
                Words.of(ownership.role()));
    }

    /// A row for each rating, and one for what nobody has rated yet.
    static KnowledgeTable needs(JourneyMap map) {
        var rows = map.fits().stream().flatMap(fit -> rows(map, fit)).toList();
        return new KnowledgeTable("needs", "Needs", NEEDS, rows);
    }

    private static Stream<List<@Nullable Object>> rows(JourneyMap map, Fit fit) {
        return fit.ratings().isEmpty()
                ? Stream.of(row(map, fit, "", null))
                : fit.ratings().stream().map(rating -> row(map, fit, rating));
    }

    private static List<@Nullable Object> row(JourneyMap map, Fit fit, Rating rating) {
        return row(map, fit, rating.rater(), rating.value());
    }

    private static List<@Nullable Object> row(
            JourneyMap map, Fit fit, String rater, @Nullable Integer rating) {
        return Arrays.<@Nullable Object>asList(
                fit.id().value(),
                PartNames.of(map, fit.card()),
                map.card(fit.card())
                        .flatMap(card -> map.step(card.place().step()))
                        .map(Step::stage)
                        .map(stage -> PartNames.of(map, stage))
                        .orElse(""),
                PartNames.of(map, fit.touchpoint()),
                rater,
                rating,
                fit.missing().stream().map(Words::of).collect(Collectors.joining(", ")),
                fit.note());
    }
}
