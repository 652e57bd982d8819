// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.work;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;

/// Lets a background thread give way to the screen's threads.
///
/// On Linux the JVM ignores `Thread.setPriority`, so the kernel is asked directly; elsewhere Java's
/// own priority works.
public final class LowPriority {

    private static final int NICENESS = 10;
    private static final int THIS_THREAD = 0;

    private LowPriority() {}

    // Only a courtesy to the screen: nothing is wrong when it has no effect.
    @SuppressWarnings("ThreadPriorityCheck")
    public static void applyToThisThread() {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            setPriority().ifPresent(LowPriority::call);
        }
    }

    /// The C function `int setpriority(int which, id_t who, int prio)`, where the library has it.
    // Native access is allowed on the command line; there is no other way to ask.
    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> setPriority() {
        var linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("setpriority")
                .map(function ->
                        linker.downcallHandle(
                                function,
                                FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT)));
    }

    private static void call(MethodHandle setPriority) {
        int processKind = 0;
        try {
            int _ = (int) setPriority.invokeExact(processKind, THIS_THREAD, NICENESS);
        } catch (Throwable problem) {
            throw new IllegalStateException("setpriority could not be called", problem);
        }
    }
}
