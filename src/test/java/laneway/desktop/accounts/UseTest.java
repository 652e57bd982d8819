// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.accounts.FieldType;
import laneway.accounts.source.Assignment;
import laneway.accounts.source.Assignment.AssignedField;
import laneway.accounts.source.EventAssignment;
import laneway.accounts.source.Reading;
import laneway.accounts.source.Role;
import laneway.desktop.accounts.Use.About;
import laneway.desktop.accounts.Use.ColumnUse;

import org.junit.jupiter.api.Test;

import java.util.List;

class UseTest {
    private static Use accounts() {
        return new Use(
                About.ACCOUNTS,
                List.of(
                        new ColumnUse("id", Role.ID, Reading.TEXT),
                        new ColumnUse("key", Role.FIELD, Reading.TEXT),
                        new ColumnUse("tier", Role.SEGMENT, Reading.TEXT),
                        new ColumnUse("use", Role.FIELD, Reading.NUMBER)));
    }

    private static Use events(Role first) {
        return new Use(
                About.EVENTS,
                List.of(
                        new ColumnUse("account", first, Reading.TEXT),
                        new ColumnUse("stage", Role.STAGE, Reading.TEXT),
                        new ColumnUse("day", Role.DAY, Reading.DATE)));
    }

    private static List<Role> roles(Use use) {
        return use.columns().stream().map(ColumnUse::role).toList();
    }

    @Test
    void aColumnThatTakesAUseTakesItFromTheOther() {
        assertThat(roles(accounts().with(1, Role.ID)))
                .containsExactly(Role.FIELD, Role.ID, Role.SEGMENT, Role.FIELD);
        assertThat(roles(events(Role.ID).with(2, Role.ID)))
                .containsExactly(Role.UNUSED, Role.STAGE, Role.ID);
    }

    @Test
    void severalColumnsCanBeFields() {
        assertThat(roles(accounts().with(2, Role.FIELD)))
                .containsExactly(Role.ID, Role.FIELD, Role.FIELD, Role.FIELD);
    }

    @Test
    void whatIsMissingIsSaidAndNothingCanBeAskedThen() {
        var without = accounts().with(0, Role.UNUSED);
        assertThat(without.missing()).containsExactly(Role.ID);
        assertThat(without.accounts()).isEmpty();
        assertThat(events(Role.UNUSED).missing()).containsExactly(Role.ID);
        assertThat(events(Role.UNUSED).events()).isEmpty();
    }

    @Test
    void theUseOfColumnsBecomesAnAssignment() {
        assertThat(accounts().accounts())
                .contains(
                        new Assignment(
                                "id",
                                "",
                                "tier",
                                List.of(
                                        new AssignedField("key", Reading.TEXT),
                                        new AssignedField("use", Reading.NUMBER))));
        assertThat(events(Role.ID).events())
                .contains(new EventAssignment("account", "stage", "day", Reading.DATE));
    }

    @Test
    void fieldsAndTheSegmentCanBeAskedFor() {
        assertThat(accounts().fields())
                .containsExactly(
                        new KnownField("key", FieldType.TEXT),
                        new KnownField("tier", FieldType.TEXT),
                        new KnownField("use", FieldType.NUMBER));
        assertThat(events(Role.ID).fields()).isEmpty();
    }

    @Test
    void columnsOfTheSameNamesAreUsedAsBeforeAndNothingTwice() {
        var before =
                new Use(
                        About.ACCOUNTS,
                        List.of(
                                new ColumnUse("key", Role.ID, Reading.TEXT),
                                new ColumnUse("use", Role.UNUSED, Reading.TEXT)));
        var now = accounts().asBefore(before);
        assertThat(now.columns())
                .containsExactly(
                        new ColumnUse("id", Role.FIELD, Reading.TEXT),
                        new ColumnUse("key", Role.ID, Reading.TEXT),
                        new ColumnUse("tier", Role.SEGMENT, Reading.TEXT),
                        new ColumnUse("use", Role.UNUSED, Reading.TEXT));
    }
}
