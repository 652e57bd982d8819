// SPDX-License-Identifier: Apache-2.0
package laneway.accounts;

/// What came of something that the world may not allow.
public sealed interface Attempt<T> {
    /// It went well.
    record Done<T>(T value) implements Attempt<T> {}

    /// It did not; nothing was changed.
    record Failed<T>(Problem problem) implements Attempt<T> {}

    /// Work that may meet a problem.
    @FunctionalInterface
    interface Work<T> {
        T run() throws ProblemException;
    }

    /// Runs work and keeps what came of it.
    static <T> Attempt<T> of(Work<T> work) {
        try {
            return new Done<>(work.run());
        } catch (ProblemException problem) {
            return new Failed<>(problem.problem());
        }
    }

    /// The value, or the problem thrown again.
    default T orThrow() throws ProblemException {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Failed<T>(Problem problem) -> throw new ProblemException(problem);
        };
    }
}
