namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>The sentences of one lead as they come. A writer that was left behind can do nothing any more once it is closed. Safe to use from several threads.</summary>
/// <param name="check">Decides what may be shown.</param>
/// <param name="request">What is written from.</param>
/// <param name="listener">Is told of each sentence, unless two sides have to be told together.</param>
internal sealed class LeadInWriting(LeadCheck check, LeadRequest request, ILeadListener listener)
{
    private readonly Lock gate = new();
    private readonly List<LeadSentence> sentences = [];
    private bool closed;

    /// <summary>Why the last sentence may not be shown; null if all may.</summary>
    public LeadOutcome? Fault { get; private set; }

    /// <summary>What is missing from the whole; null if nothing is.</summary>
    public LeadOutcome? Incomplete
    {
        get
        {
            lock (gate)
            {
                return sentences.Count == 0 ? LeadOutcome.Empty : request.NamesBothSides(sentences) ? null : LeadOutcome.OneSided;
            }
        }
    }

    /// <summary>Takes a sentence.</summary>
    /// <param name="sentence">The sentence, whatever it is.</param>
    /// <returns>False if no more are wanted: after one that may not be shown none is trusted.</returns>
    public bool Take(LeadSentence sentence)
    {
        lock (gate)
        {
            if (closed || Fault is not null)
            {
                return false;
            }

            Fault = check.Fault(sentence, sentences, request);
            if (Fault is null)
            {
                sentences.Add(sentence);
                if (request.Conflicts.Count == 0)
                {
                    listener.Checked(sentence);
                }
            }

            return Fault is null;
        }
    }

    /// <summary>Ends the writing.</summary>
    /// <param name="shown">How many sentences somebody may have seen.</param>
    /// <param name="whole">Whether all went well.</param>
    /// <returns>The sentences that stand: all, or those that cannot be taken back.</returns>
    public List<LeadSentence> Close(int shown, bool whole)
    {
        lock (gate)
        {
            closed = true;
            return whole ? [.. sentences] : sentences.GetRange(0, Math.Min(shown, sentences.Count));
        }
    }
}
