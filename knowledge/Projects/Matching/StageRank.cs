namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>How far a project has come, as a number. Pure.</summary>
internal static class StageRank
{
    /// <summary>The rank of what is in operation.</summary>
    public const int OfOperation = 3;

    /// <summary>0 if a project has not begun or that is not known, then development, test, and operation as 3.</summary>
    /// <param name="stage">The stage.</param>
    public static int Of(ProjectStage stage) => stage switch
    {
        ProjectStage.Development => 1,
        ProjectStage.Test => 2,
        ProjectStage.Monitoring or ProjectStage.Operation or ProjectStage.InOperation => OfOperation,
        _ => 0,
    };
}
