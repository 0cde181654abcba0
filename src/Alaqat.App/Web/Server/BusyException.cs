namespace Alaqat.App.Web;

/// <summary>So much is asked already that one more request would only wait; it may come again soon.</summary>
sealed class BusyException : Exception
{
    public BusyException()
        : base("too many requests wait; try again in a moment")
    {
    }
}
