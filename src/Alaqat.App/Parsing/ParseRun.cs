using System.Buffers;
using System.Text;
using Alaqat.Language;

namespace Alaqat.App;

/// <summary>Inputs to analysed sentences, in input order.</summary>
static class ParseRun
{
    public static int Run(ParseOptions options, Engines engines, Terminal terminal)
    {
        var version = options.Format == OutputFormat.Table ? string.Empty : engines.Version().Engine;
        var engine = engines.Language();
        var progress = new ProgressLine(terminal, "documents");
        int done = 0, sentences = 0, problems = 0;
        OrderedPipeline.Run(options.From == ParseStage.Raw ? Texts() : Analyses(), Analyze, Take, options.Threads);
        progress.Clear();
        return sentences > 0 && problems == 0 ? ExitCode.Done : ExitCode.Incomplete;

        IEnumerable<ParseInput> Texts()
        {
            var inputs = new InputReader(options.Input, new InputLimits());
            var mode = options.Lines ? SplitMode.Lines : SplitMode.Prose;
            return InputPaths.Expand(options.Paths)
                .SelectMany(path => inputs.Read(path, terminal.Input))
                .SelectMany(item => item.Article is { } article
                    ? ParseInput.Of(item.Doc, article.Text, SentenceSplitter.Split(article.Text, mode), item.Problem)
                    : [new ParseInput(item.Doc, null, item.Problem)]);
        }

        IEnumerable<ParseInput> Analyses() => InputPaths.Expand(options.Paths).SelectMany(path => ConlluInput.Read(path, terminal.Input));

        (ReadOnlyMemory<byte> Output, int Sentences, ParseInput Input) Analyze(ParseInput input)
        {
            if (input.Text is not { } text)
                return (default, 0, input);
            var document = options.From == ParseStage.Raw
                ? engine.Analyze(text, input.Spans)
                : new Document(text, Array.ConvertAll(input.Given, given => GivenWords.Analyze(engine, given, options.From)));
            var output = new ArrayBufferWriter<byte>();
            ParseOutput.Write(output, options.Format, input, document, version);
            return (output.WrittenMemory, document.Sentences.Length, input);
        }

        void Take((ReadOnlyMemory<byte> Output, int Sentences, ParseInput Input) result)
        {
            done += result.Input.IsLast ? 1 : 0;
            sentences += result.Sentences;
            if (result.Input.Problem is { } problem)
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
