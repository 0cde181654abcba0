namespace Alaqat.Train;

/// <summary>One ambiguous token: the features of each way to cut it and which one is right.</summary>
sealed record SegmentExample(int[][] Candidates, int Gold);
