using System.Buffers;
using System.Text;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>Inputs to analysed sentences, in input order.</summary>
static class ParseRun
{
    public static int Run(ParseOptions options, LanguageEngine engine, Terminal terminal)
    {
        var progress = new ProgressLine(terminal, "documents");
        int done = 0, sentences = 0, problems = 0;
        OrderedPipeline.Run(options.From == ParseStage.Raw ? Texts() : Analyses(), Analyze, Take, options.Threads);
        progress.Clear();
        return sentences > 0 && problems == 0 ? ExitCode.Done : ExitCode.Incomplete;

        IEnumerable<ParseInput> Texts()
        {
            var inputs = new InputReader(options.Input, new InputLimits());
            return InputPaths.Expand(options.Paths)
                .SelectMany(path => inputs.Read(path, terminal.Input))
                .Select(item => new ParseInput(item.Doc, item.Article is { } article ? new Document(article.Text, []) : null, item.Problem));
        }

        IEnumerable<ParseInput> Analyses() => InputPaths.Expand(options.Paths).Select(path => ConlluInput.Read(path, terminal.Input));

        (ReadOnlyMemory<byte> Output, int Sentences, string? Problem) Analyze(ParseInput input)
        {
            if (input.Document is not { } given)
                return (default, 0, input.Problem);
            var document = options.From == ParseStage.Raw
                ? engine.Analyze(given.Text, options.Lines ? SplitMode.Lines : SplitMode.Prose)
                : GivenWords.Analyze(engine, given, options.From);
            var output = new ArrayBufferWriter<byte>();
            ParseOutput.Write(output, options.Format, input.Doc, document);
            return (output.WrittenMemory, document.Sentences.Length, input.Problem);
        }

        void Take((ReadOnlyMemory<byte> Output, int Sentences, string? Problem) result)
        {
            done++;
            sentences += result.Sentences;
            if (result.Problem is { } problem)
            {
                problems++;
                progress.Clear();
                terminal.Complain(problem);
            }

            terminal.Output.Write(result.Output.Span);
            progress.Report(done, () => null);
        }
    }
}
