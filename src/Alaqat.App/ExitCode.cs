namespace Alaqat.App;

/// <summary>The contract with scripts.</summary>
static class ExitCode
{
    /// <summary>The work is done, and something was found.</summary>
    public const int Done = 0;

    /// <summary>Nothing was found, or some of the inputs could not be read.</summary>
    public const int Incomplete = 1;

    /// <summary>The command line, or a file that the whole command rests on, is wrong; nothing was done.</summary>
    public const int Usage = 2;
}
