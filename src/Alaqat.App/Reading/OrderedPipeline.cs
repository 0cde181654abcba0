using System.Threading.Channels;

namespace Alaqat.App;

/// <summary>Runs work on a stream of inputs with several threads and gives the results in the order of the inputs.</summary>
static class OrderedPipeline
{
    /// <summary>Inputs read ahead for each thread: enough to keep it busy, few enough that a corpus is never held.</summary>
    const int Ahead = 4;

    /// <param name="inputs">Read by one thread, as needed.</param>
    /// <param name="work">Called by any thread.</param>
    /// <param name="take">Called by the calling thread, in order.</param>
    public static void Run<TInput, TResult>(IEnumerable<TInput> inputs, Func<TInput, TResult> work, Action<TResult> take, int threads)
    {
        if (threads > 1)
        {
            Parallel(inputs, work, take, threads);
            return;
        }

        foreach (var input in inputs)
            take(work(input));
    }

    static void Parallel<TInput, TResult>(IEnumerable<TInput> inputs, Func<TInput, TResult> work, Action<TResult> take, int threads)
    {
        using var stopping = new CancellationTokenSource();
        var stop = stopping.Token;
        // A job stands in both channels: workers start it in any order, the taker waits for it in its turn.
        var jobs = Channel.CreateBounded<Task<TResult>>(threads * Ahead);
        var ordered = Channel.CreateBounded<Task<TResult>>(threads * Ahead);
        for (var i = 0; i < threads; i++)
            _ = Task.Factory.StartNew(Work, stop, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _ = Task.Factory.StartNew(Feed, stop, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (Next(ordered.Reader, stop) is { } job)
                take(Wait(job));
        }
        finally
        {
            // When taking fails (a closed pipe), readers and workers end by themselves; one may sit in a blocking read.
            stopping.Cancel();
        }

        void Work()
        {
            while (Next(jobs.Reader, stop) is { } job)
                job.RunSynchronously(TaskScheduler.Default);
        }

        void Feed()
        {
            Exception? failure = null;
            try
            {
                foreach (var input in inputs)
                {
                    var job = new Task<TResult>(() => work(input));
                    Wait(ordered.Writer.WriteAsync(job, stop).AsTask());
                    Wait(jobs.Writer.WriteAsync(job, stop).AsTask());
                }
            }
            catch (Exception fault)
            {
                failure = fault;
            }

            jobs.Writer.TryComplete();
            ordered.Writer.TryComplete(failure);
        }
    }

    /// <summary>The next of a channel, or null at its end. A failure of the writer is thrown here.</summary>
    static T? Next<T>(ChannelReader<T> channel, CancellationToken stop)
        where T : class
    {
        while (Wait(channel.WaitToReadAsync(stop).AsTask()))
        {
            if (channel.TryRead(out var item))
                return item;
        }

        return null;
    }

    static void Wait(Task task) => task.GetAwaiter().GetResult();

    static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
