// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

import laneway.layout.Icon;
import laneway.layout.Ribbon;
import laneway.layout.Ribbons;
import laneway.layout.StageFigure;
import laneway.model.Answer;
import laneway.model.Colour;
import laneway.model.Flow;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageCount;
import laneway.model.StageId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the last answers say of the stages: how many customers are in each, and how many go on.
final class Customers {
    private final Answer answer;
    private final List<Stage> stages;

    private Customers(JourneyMap map, Answer answer) {
        this.answer = answer;
        this.stages = map.stages().stream().filter(Stage::on).toList();
    }

    /// Empty for a map that nothing was answered to.
    static Optional<Customers> of(JourneyMap map) {
        return map.answers().isEmpty()
                ? Optional.empty()
                : Optional.of(new Customers(map, map.answers().getLast()));
    }

    List<StageFigure> figures() {
        var figures = new ArrayList<StageFigure>();
        for (Stage stage : stages) {
            answer.countOf(stage.id(), "")
                    .ifPresent(count ->
                            figures.add(
                                    new StageFigure(
                                            stage.id(),
                                            LayerWords.say("customers.count", count.accounts()),
                                            reason(stage, count))));
        }
        return figures;
    }

    private String reason(Stage stage, StageCount count) {
        var lines = new ArrayList<String>();
        lines.add(
                LayerWords.say(
                        "customers.in", count.accounts(), name(stage), answer.date().toString()));
        var days = count.days();
        if (days != null) {
            lines.add(
                    LayerWords.say(
                            "customers.days",
                            days.median(),
                            days.lowerQuartile(),
                            days.upperQuartile(),
                            count.ended()));
        }
        if (count.entered() > 0) {
            lines.add(
                    LayerWords.say(
                            "customers.entered",
                            count.entered(),
                            count.wentOn(),
                            count.remaining(),
                            count.lost()));
        }
        return String.join("\n", lines);
    }

    private static String name(Stage stage) {
        return stage.name().isBlank() ? "…" : stage.name().strip();
    }

    Ribbons current() {
        long most = 1;
        for (Stage stage : stages) {
            most = Math.max(most, accounts(stage));
        }
        for (int i = 1; i < stages.size(); i++) {
            most = Math.max(most, passing(i));
        }
        var stays = new ArrayList<Ribbon.Stay>();
        var ways = new ArrayList<Ribbon.Way>();
        int worst = worst();
        for (int i = 0; i < stages.size(); i++) {
            var stage = stages.get(i);
            long here = accounts(stage);
            stays.add(new Ribbon.Stay(stage.id(), (double) here / most, number(here)));
            if (i > 0) {
                long passing = passing(i);
                ways.add(
                        new Ribbon.Way(
                                stages.get(i - 1).id(),
                                stage.id(),
                                (double) passing / most,
                                number(passing),
                                i - 1 == worst));
            }
        }
        var ribbon =
                new Ribbon.Current(
                        answer.id(),
                        LayerWords.say("customers"),
                        LayerWords.say(
                                "customers.note", answer.accounts(), answer.date().toString()),
                        Icon.PEOPLE,
                        Colour.BLUE,
                        stays,
                        ways,
                        reason(ways));
        return new Ribbons(LayerWords.say("customers.title"), List.of(ribbon));
    }

    private String reason(List<Ribbon.Way> ways) {
        var lines = new ArrayList<String>();
        lines.add(LayerWords.say("customers.source", answer.source(), answer.date().toString()));
        for (int i = 0; i < ways.size(); i++) {
            lines.add(
                    LayerWords.say(
                            ways.get(i).strong() ? "customers.worst" : "customers.pass",
                            ways.get(i).text(),
                            name(stages.get(i)),
                            name(stages.get(i + 1))));
        }
        return String.join("\n", lines);
    }

    /// The stage after which most are lost, or -1 where fewer than two can be compared.
    private int worst() {
        int worst = -1;
        int compared = 0;
        double most = 0;
        for (int i = 0; i + 1 < stages.size(); i++) {
            var count = answer.countOf(stages.get(i).id(), "");
            if (count.isEmpty() || count.get().entered() == 0) {
                continue;
            }
            compared++;
            double lost = (double) count.get().lost() / count.get().entered();
            if (lost > most) {
                most = lost;
                worst = i;
            }
        }
        return compared < 2 ? -1 : worst;
    }

    private int accounts(Stage stage) {
        return answer.countOf(stage.id(), "").map(StageCount::accounts).orElse(0);
    }

    /// How many passed over the edge before a stage, from any stage before it.
    private long passing(int index) {
        return answer.flows().stream()
                .filter(flow -> flow.segment().isEmpty())
                .filter(flow -> {
                    int from = indexOf(flow.from());
                    return from >= 0 && from < index && indexOf(flow.to()) >= index;
                })
                .mapToLong(Flow::accounts)
                .sum();
    }

    private int indexOf(StageId stage) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(stage)) {
                return i;
            }
        }
        return -1;
    }

    private static String number(long number) {
        return LayerWords.say("customers.count", number);
    }
}
