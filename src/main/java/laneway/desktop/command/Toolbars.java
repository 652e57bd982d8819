// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import laneway.desktop.theme.Icons;

/// Makes toolbars from plans.
public final class Toolbars {
    private static final Duration TOOLTIP_DELAY = Duration.millis(450);

    private final CommandList commands;

    public Toolbars(CommandList commands) {
        this.commands = commands;
    }

    /// A toolbar of icons.
    public ToolBar bar(Plan plan) {
        var bar = new ToolBar();
        for (String entry : plan.entries()) {
            bar.getItems()
                    .add(
                            switch (entry) {
                                case Plan.GAP -> new Separator(Orientation.VERTICAL);
                                case Plan.FAR -> spring();
                                default -> button(commands.find(entry).orElseThrow());
                            });
        }
        return bar;
    }

    /// A button that shows a command's icon and says the rest in its tooltip.
    public ButtonBase button(Command command) {
        ButtonBase button = command.ticked().isPresent() ? new ToggleButton() : new Button();
        command.icon().ifPresent(icon -> button.setGraphic(Icons.of(icon)));
        button.getStyleClass().addAll("tool", "tool-" + command.id());
        button.setOnAction(_ -> {
            command.run();
            commands.refresh();
        });
        var tooltip = new Tooltip();
        tooltip.setShowDelay(TOOLTIP_DELAY);
        button.setTooltip(tooltip);
        Runnable show = () -> show(command, button, tooltip);
        commands.onRefresh(show);
        show.run();
        return button;
    }

    private static void show(Command command, ButtonBase button, Tooltip tooltip) {
        var name = command.name().get();
        button.setAccessibleText(name);
        button.setDisable(!command.enabled().getAsBoolean());
        tooltip.setText(
                command.keys().stream()
                        .findFirst()
                        .map(keys -> name + "   " + keys.getDisplayText())
                        .orElse(name));
        if (button instanceof ToggleButton toggle) {
            command.ticked().ifPresent(ticked -> toggle.setSelected(ticked.getAsBoolean()));
        }
    }

    private static Node spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
