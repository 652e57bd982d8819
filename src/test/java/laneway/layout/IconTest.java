// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IconTest {
    @ParameterizedTest
    @EnumSource
    void staysInsideItsSquare(Icon icon) {
        var bounds = icon.outline().getBounds2D();
        assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(0);
        assertThat(bounds.getMinY()).isGreaterThanOrEqualTo(0);
        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(Icon.SIZE);
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(Icon.SIZE);
        assertThat(Math.max(bounds.getWidth(), bounds.getHeight())).isGreaterThan(Icon.SIZE / 2);
    }
}
