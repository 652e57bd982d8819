// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandBuilder;
import laneway.desktop.command.Keys;
import laneway.desktop.guide.GuidePanel;
import laneway.desktop.knowledge.Topic;
import laneway.desktop.work.Works;
import laneway.insight.Guide;
import laneway.insight.GuideStep;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.concurrent.atomic.AtomicInteger;

/// Joins the guide to the open document; how far a map is gets asked beside the screen's thread.
final class GuideDesk {
    private static final Duration PAUSE = Duration.millis(150);

    /// Where the steps of the guide lead.
    interface Places {
        void toMap();

        void toBoard();

        void toFindings();

        void toItems();

        void toTables(Topic topic);
    }

    private final OpenDocument document;
    private final SideSpace side;
    private final Works works;
    private final Places places;
    private final GuidePanel panel = new GuidePanel(this::go);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final AtomicInteger asked = new AtomicInteger();

    GuideDesk(OpenDocument document, SideSpace side, Works works, Places places) {
        this.document = document;
        this.side = side;
        this.works = works;
        this.places = places;
        pause.setOnFinished(_ -> ask());
        document.onOpen(_ -> show());
        document.listen(event -> {
            if (event instanceof SessionEvent.MapChanged && side.shows(node())) {
                pause.playFromStart();
            }
        });
    }

    Node node() {
        return panel.node();
    }

    Command command() {
        return CommandBuilder.command("guide")
                .icon(MaterialDesignC.COMPASS_OUTLINE)
                .keys(Keys.shift(KeyCode.F1))
                .ticked(() -> side.shows(node()))
                .does(this::toggle);
    }

    private void toggle() {
        if (side.shows(node())) {
            side.hide(node());
            places.toBoard();
        } else {
            side.show(node());
            show();
            panel.focus();
        }
    }

    private void show() {
        if (side.shows(node())) {
            pause.stop();
            ask();
        }
    }

    private void ask() {
        int number = asked.incrementAndGet();
        var map = document.map();
        works.runAtOnce(
                "guide",
                () -> Guide.of(map),
                progress -> {
                    if (number == asked.get()) {
                        panel.show(progress);
                    }
                });
    }

    private void go(GuideStep step) {
        if (!document.settle()) {
            return;
        }
        switch (step) {
            case PURPOSE -> places.toMap();
            case IDEAL -> places.toTables(Topic.COMPARISON);
            case CUSTOMER, VALUE, DRAW -> places.toBoard();
            case FIT -> places.toTables(Topic.NEEDS);
            case MISMATCHES -> places.toFindings();
            case ACT -> places.toItems();
            case KEY_GOALS, DROP_OFF, DATA, APPLY, WATCH -> places.toTables(Topic.METRICS);
            case STAKEHOLDERS -> places.toTables(Topic.STAKEHOLDERS);
            case NEW_USERS, ESTABLISHED_USERS, SEGMENT_ACTIONS -> places.toTables(Topic.PATHS);
            case TRIGGERS -> places.toTables(Topic.SIGNALS);
            case GOALS -> places.toTables(Topic.GOALS);
        }
    }
}
