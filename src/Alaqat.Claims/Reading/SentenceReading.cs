namespace Alaqat.Claims;

/// <summary>What the steps before the argument model give for one sentence.</summary>
/// <param name="Context">The sentence, its mentions and the actors it may leave unsaid.</param>
/// <param name="Triggers">Proposed triggers, each with its candidates.</param>
public sealed record SentenceReading(SentenceContext Context, List<(Trigger Trigger, List<Mention> Candidates)> Triggers)
{
    public SentenceView View => Context.View;
}
