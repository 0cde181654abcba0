namespace Alaqat.App.Watching;

/// <summary>One line of rules.</summary>
/// <param name="Pattern">Beginning of a path, in the form of <see cref="RobotsPath"/>; <c>*</c> is anything, <c>$</c> at the end is the end.</param>
readonly record struct RobotsRule(bool Allow, string Pattern)
{
    /// <summary>Steps grow with the product of the lengths at most: a pattern of many stars cannot hold anybody up.</summary>
    public bool Fits(string path)
    {
        var pattern = Pattern.AsSpan();
        var whole = pattern.EndsWith("$");
        if (whole)
            pattern = pattern[..^1];
        int at = 0, next = 0, star = -1, resume = 0;
        while (true)
        {
            if (at == pattern.Length)
            {
                if (!whole || next == path.Length)
                    return true;
            }
            else if (pattern[at] == '*')
            {
                (star, resume) = (at++, next);
                continue;
            }
            else if (next < path.Length && pattern[at] == path[next])
            {
                (at, next) = (at + 1, next + 1);
                continue;
            }

            // The last star takes one more character.
            if (star < 0 || resume >= path.Length)
                return false;
            (at, next) = (star + 1, ++resume);
        }
    }
}
