using System.Buffers;
using System.Text;
using Alaqat.Claims;

namespace Alaqat.App;

/// <summary>The main job: inputs to claims, in input order, whatever the number of threads.</summary>
static class ArticleReading
{
    public static int Run(ReadOptions options, Engines engines, Terminal terminal)
    {
        var engine = engines.Claims();
        // Hashing the models takes as long as an article or two; it goes on beside the first article. People are not shown it.
        var version = options.Format == OutputFormat.Table ? null : Task.Run(engines.Version);
        var inputs = new InputReader(options.Input, options.Limits);
        var total = new Lazy<long>(() => InputPaths.TotalBytes(options.Paths));
        var progress = new ProgressLine(terminal, "articles");
        var table = options.Format == OutputFormat.Table ? new TableOutput(terminal.Width) : null;
        int articles = 0, claims = 0, problems = 0;

        OrderedPipeline.Run(Items(), Read, Take, options.Threads);
        progress.Clear();
        return claims > 0 && problems == 0 ? ExitCode.Done : ExitCode.Incomplete;

        IEnumerable<(InputItem Item, long Position)> Items()
        {
            foreach (var path in InputPaths.Expand(options.Paths))
            {
                foreach (var item in inputs.Read(path, terminal.Input))
                    yield return (item, inputs.BytesRead);
            }
        }

        ArticleReport Read((InputItem Item, long Position) input)
        {
            if (input.Item.Article is not { } article)
                return new ArticleReport(default, 0, input.Item.Problem, input.Position);
            var coded = engine(article.Date is null ? article with { Date = options.Date } : article);
            var kept = coded.Claims.Where(claim => claim.Confidence >= options.MinConfidence).ToArray();
            var output = new ArrayBufferWriter<byte>();
            if (version is not null)
                JsonLinesOutput.Write(output, input.Item.Doc, coded, kept, version.GetAwaiter().GetResult());
            else
                Encoding.UTF8.GetBytes(table!.Format(input.Item.Doc, coded, kept), output);
            return new ArticleReport(output.WrittenMemory, kept.Length, input.Item.Problem, input.Position);
        }

        void Take(ArticleReport report)
        {
            articles++;
            claims += report.Claims;
            if (report.Problem is { } problem)
            {
                problems++;
                progress.Clear();
                terminal.Complain(problem);
            }

            if (report.Output.Length > 0)
            {
                if (terminal.OutputIsTerminal)
                    progress.Clear();
                terminal.Output.Write(report.Output.Span);
            }

            progress.Report(articles, () => total.Value > 0 ? (double)report.Position / total.Value : null);
        }
    }
}
