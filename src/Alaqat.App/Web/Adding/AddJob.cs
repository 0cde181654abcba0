using System.Collections.Immutable;

namespace Alaqat.App.Web;

/// <summary>One file that is being added to the store, as it stands now.</summary>
/// <param name="Id">Made by the server.</param>
/// <param name="Name">What the client calls the file; only shown.</param>
/// <param name="State">How far it is.</param>
/// <param name="Share">Share of its bytes that were read, from 0 to 1.</param>
/// <param name="Articles">Articles read.</param>
/// <param name="Added">Articles new or changed.</param>
/// <param name="Claims">Claims found in them.</param>
/// <param name="Problems">What could not be read; the first of them.</param>
sealed record AddJob(string Id, string Name, AddState State, double Share, int Articles, int Added, long Claims, ImmutableList<string> Problems)
{
    const int MostProblems = 20;

    public AddJob WithProblem(string problem) => Problems.Count < MostProblems ? this with { Problems = Problems.Add(problem) } : this;

    public static string StateName(AddState state) => state switch
    {
        AddState.Waiting => "waiting",
        AddState.Reading => "reading",
        AddState.Done => "done",
        _ => "failed",
    };
}
