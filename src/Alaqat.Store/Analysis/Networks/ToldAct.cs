using Alaqat.Claims;

namespace Alaqat.Store;

/// <summary>A claim told as a fact between two different actors, in numbers alone.</summary>
/// <param name="Source">Number of who acts.</param>
/// <param name="Target">Number of toward whom.</param>
/// <param name="Type">What is done.</param>
/// <param name="Outlet">A number that stands for who published it; <see cref="None"/> where nobody is named.</param>
/// <param name="Day">The number of the day by which it enters a series; <see cref="None"/> where it has none.</param>
readonly record struct ToldAct(int Source, int Target, ClaimType Type, int Outlet, int Day)
{
    public const int None = -1;
}
