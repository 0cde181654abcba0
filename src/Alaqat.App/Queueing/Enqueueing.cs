using System.Globalization;
using System.Text;

namespace Alaqat.App.Queueing;

/// <summary>Inputs into a queue. May be stopped and run again: what is in the queue twice is stored once.</summary>
static class Enqueueing
{
    public static int Run(EnqueueOptions options, Terminal terminal) => RunAsync(options, terminal).GetAwaiter().GetResult();

    static async Task<int> RunAsync(EnqueueOptions options, Terminal terminal)
    {
        var inputs = new InputReader(options.Input, options.Limits);
        var total = new Lazy<long>(() => InputPaths.TotalBytes(options.Paths));
        var progress = new ProgressLine(terminal, "articles");
        int articles = 0, problems = 0;
        await using var publisher = await ArticlePublisher.Open(options.Queue, options.Names, Complain, default);
        foreach (var path in InputPaths.Expand(options.Paths))
        {
            foreach (var item in inputs.Read(path, terminal.Input))
            {
                if (item.Problem is { } problem)
                    Miss(problem);
                if (item.Article is { } article)
                    await Send(item.Doc, ArticleMessage.Of(article.Date is null ? article with { Date = options.Date } : article));
                progress.Report(articles, () => total.Value > 0 ? (double)inputs.BytesRead / total.Value : null);
            }
        }

        await publisher.Finish();
        progress.Clear();
        terminal.Output.Write(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{articles:N0} articles enqueued in {options.Names.Articles}; {problems:N0} problems\n")));
        return articles > 0 && problems == 0 ? ExitCode.Done : ExitCode.Incomplete;

        async Task Send(string doc, ArticleMessage message)
        {
            if (message.Body.Length > ArticleMessage.MostBytes)
            {
                Miss(string.Create(CultureInfo.InvariantCulture, $"{doc}: longer than {ArticleMessage.MostBytes:N0} bytes, the most that a queue takes; use 'alaqat add', or split it"));
                return;
            }

            await publisher.Send(message);
            articles++;
        }

        void Miss(string problem)
        {
            problems++;
            Complain(problem);
        }

        void Complain(string message)
        {
            progress.Clear();
            terminal.Complain(message);
        }
    }
}
