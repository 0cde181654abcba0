namespace Alaqat.App.Web;

/// <summary>How far a file is on its way into the store.</summary>
enum AddState
{
    Waiting,
    Reading,
    Done,
    Failed,
}
