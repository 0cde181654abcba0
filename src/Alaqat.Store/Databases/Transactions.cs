namespace Alaqat.Store;

/// <summary>Work that is kept whole or not at all.</summary>
static class Transactions
{
    public static void Run(StoreSession session, Action work)
    {
        session.Begin();
        try
        {
            work();
            session.Commit();
        }
        catch
        {
            session.Abandon();
            throw;
        }
    }
}
