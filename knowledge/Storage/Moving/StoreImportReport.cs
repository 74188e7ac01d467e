namespace TeamsPilotBot.Knowledge.Storage.Moving;

/// <summary>What became of a file with all documents of a store.</summary>
/// <param name="Taken">How many documents were written, or would be.</param>
/// <param name="Unchanged">How many were there already, with the same content.</param>
/// <param name="Expired">How many have expired since the file was written; they are left out.</param>
/// <param name="Conflicts">How many are in the store with another content, which stays.</param>
/// <param name="FirstConflicts">The first of those.</param>
/// <param name="Problem">Why nothing of the file was taken; null if it could be.</param>
public sealed record StoreImportReport(
    long Taken, long Unchanged, long Expired, long Conflicts, IReadOnlyList<StoreConflict> FirstConflicts, StoreFileProblem? Problem = null)
{
    /// <summary>Nothing was taken.</summary>
    /// <param name="problem">Why.</param>
    internal static StoreImportReport Of(StoreFileProblem problem) => new(0, 0, 0, 0, [], problem);
}

/// <summary>A document that is in the store with another content.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Container">The container.</param>
/// <param name="Key">Partition and id.</param>
public sealed record StoreConflict(long Line, string Container, DocumentKey Key);

/// <summary>Why a file cannot be taken.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Container">The container that the program does not have; null if it is about something else.</param>
public sealed record StoreFileProblem(StoreFileFault Fault, long Line, string? Container = null);

/// <summary>What can be wrong with a file.</summary>
public enum StoreFileFault
{
    /// <summary>Its first line says nothing that this program understands.</summary>
    Header,

    /// <summary>A newer program wrote it.</summary>
    TooNew,

    /// <summary>A line is no document.</summary>
    Line,

    /// <summary>A document lies in a container that this program does not have.</summary>
    Container,

    /// <summary>Its end is missing, or there are fewer or more documents than it says.</summary>
    CutOff,
}
