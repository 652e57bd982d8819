// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.insight.Finding;
import laneway.insight.FindingKind;
import laneway.model.StageId;
import laneway.model.TeamId;
import laneway.model.TouchpointId;

import org.junit.jupiter.api.Test;

import java.util.List;

class MatrixTest {
    private static final TouchpointId PORTAL = new TouchpointId("touchpoint-1");
    private static final StageId TRY = new StageId("stage-2");

    @Test
    void findingsAboutOwnersStandInTheirCells() {
        var nobody = new Finding(FindingKind.NOBODY_LEADS, 30, "", List.of(PORTAL, TRY));
        var tooMuch = new Finding(FindingKind.LEADS_TOO_MUCH, 30, "", List.of(new TeamId("t")));
        assertThat(Matrix.of(aSmallMap().build(), List.of(nobody, tooMuch)).wrong())
                .containsOnlyKeys(new OwnerCell(PORTAL, TRY), new OwnerCell(new TeamId("t"), null));
    }

    @Test
    void otherFindingsArePassedOverEvenThoseAboutNoPart() {
        var none = new Finding(FindingKind.NO_FIRST_VALUE, 50, "", List.of());
        assertThat(Matrix.of(aSmallMap().build(), List.of(none)).wrong()).isEmpty();
    }
}
