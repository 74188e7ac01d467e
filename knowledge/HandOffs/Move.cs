namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>What somebody wants to do with a hand-off. <see cref="MoveTable"/> says who may do it from where.</summary>
/// <param name="Kind">The kind of move.</param>
/// <param name="Text">What the actor says; null for nothing.</param>
public abstract record Move(MoveKind Kind, string? Text = null)
{
    /// <summary>Whether the move says nothing without words.</summary>
    public virtual bool NeedsText => false;
}

/// <summary>The question was looked at.</summary>
public sealed record MarkSeen() : Move(MoveKind.MarkSeen);

/// <summary>The actor takes it on. Of several, the first one has it.</summary>
public sealed record Accept() : Move(MoveKind.Accept);

/// <summary>The actor looks into it, which begins the promised time anew.</summary>
/// <param name="Text">A word to the asker; null for none.</param>
public sealed record LookInto(string? Text = null) : Move(MoveKind.LookInto, Text);

/// <summary>The answer.</summary>
/// <param name="Text">The answer; not blank.</param>
public sealed record GiveAnswer(string Text) : Move(MoveKind.Answer, Text)
{
    /// <inheritdoc/>
    public override bool NeedsText => true;
}

/// <summary>A question back to the asker.</summary>
/// <param name="Text">The question; not blank.</param>
public sealed record AskBack(string Text) : Move(MoveKind.AskBack, Text)
{
    /// <inheritdoc/>
    public override bool NeedsText => true;
}

/// <summary>The asker's reply to a question back.</summary>
/// <param name="Text">The reply; not blank.</param>
public sealed record Reply(string Text) : Move(MoveKind.Reply, Text)
{
    /// <inheritdoc/>
    public override bool NeedsText => true;
}

/// <summary>Sends it on to another contact, never to one it has been with.</summary>
/// <param name="To">The other contact.</param>
/// <param name="Text">Why; not blank.</param>
public sealed record Forward(Desk To, string Text) : Move(MoveKind.Forward, Text)
{
    /// <inheritdoc/>
    public override bool NeedsText => true;
}

/// <summary>The contact does not take it.</summary>
/// <param name="Text">Why; not blank.</param>
public sealed record Decline(string Text) : Move(MoveKind.Decline, Text)
{
    /// <inheritdoc/>
    public override bool NeedsText => true;
}

/// <summary>Raises it as a national issue.</summary>
/// <param name="To">The contact at the national body.</param>
/// <param name="Body">The national body.</param>
/// <param name="Text">Why; not blank.</param>
public sealed record Escalate(Desk To, NationalBody Body, string Text) : Move(MoveKind.Escalate, Text)
{
    /// <inheritdoc/>
    public override bool NeedsText => true;
}

/// <summary>Gives it to another contact because the one who has it leaves, is away, or cannot be reached.</summary>
/// <param name="To">The other contact.</param>
/// <param name="Text">Why, for the record; null if nothing was said.</param>
public sealed record Reassign(Desk To, string? Text = null) : Move(MoveKind.Reassign, Text);

/// <summary>The answer solved the problem.</summary>
/// <param name="Text">A word to the one who answered; null for none.</param>
public sealed record ConfirmSolved(string? Text = null) : Move(MoveKind.ConfirmSolved, Text);

/// <summary>The answer did not solve the problem.</summary>
/// <param name="Text">What is missing; null if nothing was said.</param>
public sealed record NotSolved(string? Text = null) : Move(MoveKind.NotSolved, Text);

/// <summary>The asker takes it back.</summary>
/// <param name="Text">Why; null if nothing was said.</param>
public sealed record Withdraw(string? Text = null) : Move(MoveKind.Withdraw, Text);

/// <summary>Ends it because the asker says nothing: only after the asker was asked and reminded, and when the asker's time is up.</summary>
/// <param name="Text">A word to the asker; null for none.</param>
public sealed record Close(string? Text = null) : Move(MoveKind.Close, Text);

/// <summary>The actor wants to be told when it is answered.</summary>
public sealed record Follow() : Move(MoveKind.Follow);

/// <summary>The actor does not want to be told any more.</summary>
public sealed record Unfollow() : Move(MoveKind.Unfollow);

/// <summary>Whoever has it in hand is reminded.</summary>
public sealed record Remind() : Move(MoveKind.Remind);

/// <summary>It goes to somebody further back in the line.</summary>
/// <param name="To">The place in the line.</param>
/// <param name="Because">Why.</param>
public sealed record PassOn(PlaceInLine To, PassOnReason Because) : Move(MoveKind.PassOn);

/// <summary>The asker lets others see the question, without a name, so that whoever has been through the same can help.</summary>
public sealed record Share() : Move(MoveKind.Share);

/// <summary>The asker lets others see it no longer. What they suggested stays.</summary>
public sealed record Unshare() : Move(MoveKind.Unshare);

/// <summary>
/// Somebody who has been through the same says what they did. It is no answer: whoever has the question in hand still has it, and
/// their time runs on.
/// </summary>
/// <param name="Text">What they did; not blank.</param>
/// <param name="Organisation">The authority they work for; null if it is not known.</param>
public sealed record Suggest(string Text, string? Organisation = null) : Move(MoveKind.Suggest, Text)
{
    /// <inheritdoc/>
    public override bool NeedsText => true;
}

/// <summary>A suggestion solved the problem, whoever has the question in hand.</summary>
/// <param name="SuggestionId">The id of the suggestion in the trail.</param>
public sealed record SuggestionSolved(string SuggestionId) : Move(MoveKind.SuggestionSolved);

/// <summary>A suggestion did not solve the problem: it goes on as before, and the one who made it is thanked.</summary>
/// <param name="SuggestionId">The id of the suggestion in the trail.</param>
public sealed record SuggestionFellShort(string SuggestionId) : Move(MoveKind.SuggestionFellShort);
