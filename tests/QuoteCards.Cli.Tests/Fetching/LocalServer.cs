using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace QuoteCards.Cli.Tests.Fetching;

/// <summary>A web server of a few lines on this machine's loopback, for tests alone.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, byte[]> _answers = new(StringComparer.Ordinal);

    private readonly X509Certificate2? _certificate;

    /// <param name="certificate">With which it speaks TLS, or null.</param>
    public LocalServer(X509Certificate2? certificate = null)
    {
        _certificate = certificate;
        _listener.Start();
        _ = Listen();
    }

    /// <summary>The paths that were asked for.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The address of a path.</summary>
    public string Address(string path) => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}";

    /// <summary>Serves a body at a path.</summary>
    public void Serve(string path, string body) => Serve(path, "200 OK", "", System.Text.Encoding.UTF8.GetBytes(body));

    public void Serve(string path, string status, string headers, byte[] body) =>
        _answers[path] = [.. System.Text.Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body];

    /// <summary>Serves these bytes, whatever they mean.</summary>
    public void ServeRaw(string path, string bytes) => _answers[path] = System.Text.Encoding.ASCII.GetBytes(bytes);

    public void Dispose() => _listener.Dispose();

    private async Task<Stream> Secured(NetworkStream plain)
    {
        if (_certificate is null) return plain;
        SslStream secured = new(plain);
        await secured.AuthenticateAsServerAsync(_certificate);
        return secured;
    }

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync();
                using Stream stream = await Secured(client.GetStream());
                using StreamReader reader = new(stream, System.Text.Encoding.ASCII);
                string path = (await reader.ReadLineAsync() ?? "").Split(' ') is [_, var p, ..] ? p : "";
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                }

                // Whoever did not trust the certificate asks for nothing.
                if (path.Length == 0) continue;
                lock (Asked) Asked.Add(path);
                await stream.WriteAsync(_answers.TryGetValue(path, out byte[]? answer) ? answer : "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException or AuthenticationException)
        {
            // The test is over.
        }
    }
}
