using System.Globalization;

namespace Alaqat.Claims;

/// <summary>A bad entry in <c>data/</c>. The message names the file, the line and the remedy.</summary>
public sealed class KnowledgeException : Exception
{
    public KnowledgeException()
    {
    }

    public KnowledgeException(string message)
        : base(message)
    {
    }

    public KnowledgeException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public KnowledgeException(string file, int line, string problem)
        : base(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {problem}"))
    {
    }
}
