using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// Reads an article: text to sentences, mentions, triggers, arguments, status, holder, reasons and goals.
/// Immutable once loaded; many threads may read with one engine. Reading never throws because of what a text says.
/// </summary>
public sealed class ClaimEngine
{
    readonly ClaimModel _model;
    readonly ArticleReader _reader;
    readonly ArgumentScorer _arguments;
    readonly VoiceFinder _voices;
    readonly HolderChooser _holders;
    readonly StatusChooser _status;
    readonly SpanFinder _spans;

    public ClaimEngine(LanguageEngine language, Knowledge knowledge, ClaimModel model)
    {
        Language = language;
        Knowledge = knowledge;
        _model = model;
        _reader = knowledge.Reader();
        _arguments = new ArgumentScorer(model.Arguments, knowledge.Actors);
        _voices = new VoiceFinder(knowledge.Voices);
        _holders = new HolderChooser(model.Holder);
        _status = new StatusChooser(model.Status, knowledge.Cues);
        _spans = new SpanFinder(model.Spans, knowledge.Connectives);
    }

    public LanguageEngine Language { get; }

    public Knowledge Knowledge { get; }

    /// <param name="language">The language engine.</param>
    /// <param name="data">The files of <c>data/</c>.</param>
    /// <param name="model">Opens <c>models/claims.bin</c>; null where it is absent.</param>
    /// <exception cref="KnowledgeException">An entry of <c>data/</c> is bad; the message names file, line and remedy.</exception>
    /// <exception cref="InvalidDataException">The model is absent or damaged.</exception>
    public static ClaimEngine Load(LanguageEngine language, IEnumerable<KnowledgeFile> data, Func<string, Stream?> model)
    {
        var knowledge = Knowledge.Read([.. data]);
        using var stream = model("claims.bin")
            ?? throw new InvalidDataException("models/claims.bin is absent; restore it, or train it with 'Alaqat.Train claims'.");
        return new ClaimEngine(language, knowledge, ClaimModel.Load(stream));
    }

    public CodedArticle Read(Article article) => Read(article, _model.Threshold);

    /// <param name="article">The article.</param>
    /// <param name="threshold">Probability from which a triple is kept.</param>
    public CodedArticle Read(Article article, double threshold)
    {
        var document = Language.Analyze(article.Text);
        var title = article.Title is { Length: > 0 } text ? Language.Analyze(text) : null;
        return Read(article, document, title, threshold);
    }

    /// <summary>Reads an article whose text and title were analysed before.</summary>
    public CodedArticle Read(Article article, Document document, Document? title, double threshold)
    {
        var claims = new List<Claim>();
        var explanations = new List<SentenceExplanation>();
        var carrier = new VoiceCarrier();
        foreach (var reading in _reader.Read(document, title, article.Date))
        {
            var context = reading.Context;
            var scored = new List<ScoredClaim>();
            foreach (var (trigger, candidates) in reading.Triggers)
                _arguments.Score(context, trigger, candidates, threshold, scored);
            var chosen = ClaimChooser.Choose(scored, threshold);
            var (voices, quotes) = carrier.Enter(reading.View, _voices.Find(context));
            var spans = _spans.Find(context, chosen);
            var own = SpanAttacher.Attach(context, chosen, spans);
            var first = claims.Count;
            for (var i = 0; i < chosen.Count; i++)
            {
                var holder = _holders.Choose(context, quotes, chosen[i], voices);
                claims.Add(ClaimAssembler.Assemble(context, chosen[i], _status.Choose(context, chosen[i]), holder, own[i]));
            }

            explanations.Add(Explainer.Explain(reading, chosen, voices, spans, claims[first..]));
        }

        return new CodedArticle(article, document, [.. claims], [.. explanations]);
    }
}
