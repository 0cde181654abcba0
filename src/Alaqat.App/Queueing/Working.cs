using System.Diagnostics;
using System.Text;
using Alaqat.Store;

namespace Alaqat.App.Queueing;

/// <summary>
/// Messages from a queue into a store, until it is told to stop: each is acknowledged when its article is committed. May be killed at any
/// moment; what it held goes to another worker.
/// </summary>
static class Working
{
    public static int Run(WorkOptions options, Engines engines, Terminal terminal, CancellationToken stop)
    {
        using var store = AlaqatStore.OpenOrCreate(options.Store);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var progress = new ProgressLine(terminal, "articles");
        var prefetch = new PrefetchSize(options.Threads, options.Prefetch);
        var source = new DeliverySource(options, prefetch, Complain, ending.Token);
        try
        {
            var version = engines.Version();
            var engine = new TimedEngine(engines.Claims());
            using var writer = new PatientWriter(store, version, source, Complain, ending.Token);
            var run = new WorkRun(source, prefetch, new ArticleStep(store, version, () => engine.Read), writer, ending.Token);
            source.Open().GetAwaiter().GetResult();
            var start = Stopwatch.GetTimestamp();
            var complete = run.To(options.Threads, Complain, done => progress.Report(done, () => null));
            progress.Clear();
            var time = Stopwatch.GetElapsedTime(start) * options.Threads;
            terminal.Output.Write(Encoding.UTF8.GetBytes(run.Summary(time, engine.Time)));
            if (!complete)
                terminal.Complain("stopped while the store could not be written; what was in hand goes back to the queue");
            return complete && run.Dead == 0 ? ExitCode.Done : ExitCode.Incomplete;
        }
        catch (Exception fault) when (stop.IsCancellationRequested && fault is (OperationCanceledException or QueueException))
        {
            // Told to end before the first message came.
            return ExitCode.Done;
        }
        finally
        {
            // Nobody may connect again behind our back.
            ending.Cancel();
            source.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }

        void Complain(string message)
        {
            lock (progress)
            {
                progress.Clear();
                terminal.Complain(message);
            }
        }
    }
}
