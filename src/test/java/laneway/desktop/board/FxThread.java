// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.application.Platform;

import org.testfx.api.FxToolkit;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs parts of a test on the screen's thread.
final class FxThread {

    private static final int LONGEST_SECONDS = 30;

    private FxThread() {}

    static <T> T call(Callable<T> task) throws Exception {
        FxToolkit.registerPrimaryStage();
        var future = new FutureTask<>(task);
        Platform.runLater(future);
        return await(future);
    }

    static <T> T await(java.util.concurrent.Future<T> future)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }
}
