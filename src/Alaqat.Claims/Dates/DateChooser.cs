using Alaqat.Language;

namespace Alaqat.Claims;

/// <summary>The date of a claim: that of the nearest date expression in its clause.</summary>
static class DateChooser
{
    /// <summary>How far an expression may stand from the trigger, in words.</summary>
    const int Reach = 24;

    /// <summary>What standing in another clause costs, in words; it leaves room for a wrong tree.</summary>
    const int OtherClause = 12;

    /// <returns>The date, or null where the clause tells none.</returns>
    public static PartialDate? Choose(SentenceContext context, ScoredClaim claim, ClaimStatus status, List<DateExpression> dates)
    {
        PartialDate? best = null;
        var cost = Reach;
        foreach (var expression in dates)
        {
            var date = status is ClaimStatus.Planned or ClaimStatus.Wanted or ClaimStatus.Possible ? expression.Coming : expression.Date;
            if (date is null)
                continue;
            var own = Cost(context, claim.Trigger.Word, expression);
            if (own < cost)
                (best, cost) = (date, own);
        }

        return best;
    }

    static int Cost(SentenceContext context, int trigger, DateExpression expression)
    {
        var view = context.View;
        var head = HeadOf(view, expression);
        var cost = Math.Abs((head < trigger ? expression.End - 1 : expression.First) - trigger);
        var clause = ClauseOf(view, head);
        return clause == ClauseOf(view, trigger) ? cost : cost + OtherClause;
    }

    /// <summary>The word of the expression that another word governs.</summary>
    static int HeadOf(SentenceView view, DateExpression expression)
    {
        for (var i = expression.First; i < expression.End; i++)
        {
            var head = view.Sentence.Words[i].Head;
            if (head < expression.First || head >= expression.End)
                return i;
        }

        return expression.First;
    }

    /// <summary>The verb that governs a word, or the root of its tree.</summary>
    static int ClauseOf(SentenceView view, int word)
    {
        for (var steps = 0; steps < view.Count; steps++)
        {
            var head = view.Sentence.Words[word].Head;
            if (view.Upos(word) == Upos.VERB || head < 0)
                return word;
            word = head;
        }

        return word;
    }
}
