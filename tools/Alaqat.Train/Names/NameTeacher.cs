using Alaqat.Language;

namespace Alaqat.Train;

/// <summary>
/// Labels raw sentences with a model trained on annotated ones, so that a second network learns from both
/// (self-training). Where the teacher is unsure, every label that it holds possible stays allowed.
/// </summary>
sealed class NameTeacher(NameModel model)
{
    const float Possible = 0.05f;

    readonly ChainMarginals _marginals = new();

    public NameLesson Teach(NameUnit[] units)
    {
        _marginals.Run(model.Score(units), model.Transitions, allowed: null);
        var allowed = new ushort[units.Length];
        for (var i = 0; i < units.Length; i++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                if (_marginals.Unary(i, label) >= Possible)
                    allowed[i] |= (ushort)(1 << label);
            }
        }

        return new NameLesson(units, allowed);
    }
}
