// SPDX-License-Identifier: Apache-2.0
package laneway.accounts;

/// Carries a problem out of the depth of an asking to its boundary, where it becomes a result.
public final class ProblemException extends Exception {
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
