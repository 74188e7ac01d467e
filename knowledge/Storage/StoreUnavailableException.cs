namespace TeamsPilotBot.Knowledge.Storage;

/// <summary>The store cannot be read or written now: the folder is read-only, the disk is full, the service does not answer.</summary>
/// <param name="message">What is wrong, in words that an administrator can act on.</param>
/// <param name="innerException">What the store's own library said.</param>
public sealed class StoreUnavailableException(string message, Exception? innerException)
    : Exception(message, innerException);
