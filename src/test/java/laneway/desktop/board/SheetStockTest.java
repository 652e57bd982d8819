// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SheetStockTest {
    private final SheetStock stock = new SheetStock();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aSheetThatTheScreenMayStillReadIsNotGivenOut() {
        var sheet = stock.take();
        stock.retire(sheet);
        stock.beginFrame();

        assertThat(stock.take()).isNotSameAs(sheet);
    }

    @Test
    void aSheetIsUsedAgainTwoFramesLater() {
        var sheet = stock.take();
        stock.retire(sheet);
        stock.beginFrame();
        stock.beginFrame();

        assertThat(stock.take()).isSameAs(sheet);
        assertThat(stock.take()).isNotSameAs(sheet);
    }
}
