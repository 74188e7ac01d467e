using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>Questions that mean the same.</summary>
/// <param name="Id">Made from the oldest question: it stays the same while that one is kept.</param>
/// <param name="Title">The question that the others are most like, as it was put.</param>
/// <param name="Count">How many questions there are.</param>
/// <param name="Askers">How many people have asked or follow; somebody who asks twice is one.</param>
/// <param name="Category">The area that most of its hand-offs have; null if none has one.</param>
/// <param name="Sectors">The sectors that its hand-offs come from, each once, in the order of the enumeration.</param>
/// <param name="HandOffIds">The hand-offs among the questions, oldest first.</param>
/// <param name="Newest">When it was last asked.</param>
/// <param name="Open">Whether one of the hand-offs is open.</param>
/// <param name="EscalatedTo">The national body that one of the hand-offs was raised to, the last one if there are several; null if none was.</param>
public sealed record RecurringGroup(
    string Id,
    string Title,
    int Count,
    int Askers,
    Category? Category,
    EquatableList<Sector> Sectors,
    EquatableList<string> HandOffIds,
    DateTimeOffset Newest,
    bool Open,
    NationalBody? EscalatedTo);
