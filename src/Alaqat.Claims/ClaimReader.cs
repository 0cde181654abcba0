using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>
/// Reads an analysed article: mentions, triggers, arguments, status, holder, reasons and goals.
/// Immutable; many threads may read with one. Reading never throws because of what a text says.
/// </summary>
public sealed class ClaimReader
{
    readonly ClaimModel _model;
    readonly ArticleReader _reader;
    readonly ArgumentScorer _arguments;
    readonly HolderChooser _holders;
    readonly StatusChooser _status;
    readonly SpanFinder _spans;
    readonly DateFinder _dates;
    readonly Explainer _explainer;

    public ClaimReader(Knowledge knowledge, ClaimModel model)
    {
        Knowledge = knowledge;
        _model = model;
        _reader = knowledge.Reader();
        _arguments = new ArgumentScorer(model.Arguments, knowledge.Actors);
        _holders = new HolderChooser(model.Holder);
        _status = new StatusChooser(model.Status, knowledge.Cues, knowledge.Connectives);
        _spans = new SpanFinder(model.Spans, knowledge.Connectives);
        _dates = new DateFinder(knowledge.Dates);
        _explainer = new Explainer(_arguments, _status);
    }

    /// <param name="data">The files of <c>data/</c>.</param>
    /// <param name="model">Opens a file of <c>models/</c>; null where it is absent.</param>
    /// <exception cref="KnowledgeException">An entry of <c>data/</c> is bad; the message names file, line and remedy.</exception>
    /// <exception cref="InvalidDataException">The model is absent or damaged.</exception>
    public static ClaimReader Load(IEnumerable<KnowledgeFile> data, Func<string, Stream?> model)
    {
        using var stream = model("claims.bin")
            ?? throw new InvalidDataException("models/claims.bin is absent; restore it, or train it with 'Alaqat.Train claims'.");
        return new ClaimReader(Knowledge.Read([.. data]), ClaimModel.Load(stream));
    }

    public Knowledge Knowledge { get; }

    /// <summary>Probability from which a triple is a claim, as the model was trained.</summary>
    public double Threshold => _model.Threshold;

    /// <param name="article">The article.</param>
    /// <param name="document">Its text, analysed.</param>
    /// <param name="title">Its title, analysed, or null.</param>
    /// <param name="threshold">Probability from which a triple is kept.</param>
    public CodedArticle Read(Article article, Document document, Document? title, double threshold)
    {
        // Hand-written weights give no probabilities that could be added up.
        var floor = _model.Arguments.Hidden > 0 ? ClaimChooser.Floor * threshold : threshold;
        var claims = new List<Claim>();
        var told = new List<ToldSentence>();
        var mentions = new List<Mention>();
        var finder = new VoiceFinder(Knowledge.Voices);
        var lists = new ListTracker(Knowledge.Lists, Knowledge.Cues);
        var before = HolderBefore.None;
        foreach (var reading in _reader.Read(document, title, article.Date))
        {
            var context = reading.Context;
            mentions.AddRange(context.Mentions.Where(mention => mention.Kind <= MentionKind.Anaphor && mention.Span.Length > 0));
            var scored = new List<ScoredClaim>();
            var words = _arguments.SumsOf(context);
            foreach (var (trigger, candidates) in reading.Triggers)
                _arguments.Score(context, words, trigger, candidates, floor, scored);
            var chosen = ClaimChooser.Choose(scored, threshold);
            var voices = finder.Enter(context);
            var spans = _spans.Find(reading, chosen);
            var own = SpanAttacher.Attach(context, chosen, spans);
            var dates = chosen.Count > 0 ? _dates.Find(context, article.Date) : [];
            var first = claims.Count;
            for (var i = 0; i < chosen.Count; i++)
            {
                var holder = _holders.Choose(context, voices, chosen[i], before);
                before = HolderBefore.Of(holder, reading.View.Index);
                var status = _status.Choose(reading, chosen[i]);
                claims.Add(ClaimAssembler.Assemble(context, chosen[i], status, holder, own[i]) with
                {
                    Date = DateChooser.Choose(context, chosen[i], status, dates),
                });
            }

            foreach (var item in lists.Enter(reading.View, chosen, first))
            {
                foreach (var claim in item.Claims)
                    claims[claim] = ClaimAssembler.WithItem(claims[claim], reading.View, item.Span);
            }

            told.Add(new ToldSentence(reading, chosen, [.. voices.All], spans, first));
        }

        Claim[] all = [.. claims];
        return new CodedArticle(article, document, all, () => _explainer.Explain(told, all)) { Mentions = [.. mentions] };
    }
}
