package org.understudy.template;

import freemarker.core.Environment;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import java.io.InterruptedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.understudy.text.Language;

/** Runs templates, each in a thread of its own so that time and depth have a limit. Thread-safe. */
final class TemplateEngine {
    private static final long STACK = 2 << 20;

    /** A worker that gets but a sixth of a processor has had its time by then. */
    private static final int MOST_WAITS = 20;

    private final Sandbox sandbox;
    private final TemplateLimits limits;
    private final TemplateFailures failures;

    TemplateEngine(TemplateLayers layers, TemplateLimits limits) {
        this.sandbox = new Sandbox(layers);
        this.limits = limits;
        this.failures = new TemplateFailures(layers);
    }

    /**
     * What the template writes for the view.
     *
     * @throws InterruptedIOException if the calling thread is interrupted
     */
    String process(String name, Record view, TemplateFunctions functions, Language language)
            throws PageException, InterruptedIOException {
        var out = new LimitedWriter(limits.characters());
        var failure = new AtomicReference<Throwable>();
        var worker = new Thread(
                null,
                () -> {
                    try {
                        run(name, view, functions, language, out);
                    } catch (Throwable e) { // passed on below
                        failure.set(e);
                    }
                },
                "understudy-template",
                STACK);
        worker.setDaemon(true);
        worker.start();
        join(worker, name);
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw failures.diagnose(thrown, name);
        }
        return out.toString();
    }

    private void run(String name, Record view, TemplateFunctions functions, Language language, LimitedWriter out)
            throws Exception {
        Template template = sandbox.getTemplate(name);
        ObjectWrapper wrapper = functions.wrapper();
        Environment environment = template.createProcessingEnvironment(functions.model(view, wrapper), out, wrapper);
        environment.setLocale(language.locale());
        environment.process();
    }

    /** A template that takes too long is interrupted, and ends at the next turn of a loop or call of a macro. */
    private void join(Thread worker, String name) throws PageException, InterruptedIOException {
        try {
            for (int i = 0; i < MOST_WAITS && !left(worker).isZero(); i++) {
                worker.join(Math.max(1, left(worker).toMillis()));
            }
        } catch (InterruptedException e) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        if (worker.isAlive()) {
            worker.interrupt();
            throw failures.tooMuch(name);
        }
    }

    /** Of the processor, not on the clock: other programs at work don't make a template one without an end. */
    private Duration left(Thread worker) {
        if (!worker.isAlive()) {
            return Duration.ZERO;
        }
        long took = ManagementFactory.getThreadMXBean().getThreadCpuTime(worker.getId());
        Duration left = limits.time().minusNanos(took);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
